/** The password of every account of the demo company; such accounts work from this machine only, unless DEMO=1. */
export const DEMO_PASSWORD = 'demo-vmeste';
