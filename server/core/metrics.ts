import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client';

/** How often the event loop's delay is looked at. The library's 10 ms are two thirds of what an idle process costs. */
const LOOP_LOOK_MS = 100;

/** Figures of the process for Prometheus. One registry an app, so that several can run in one process. */
export class Metrics {
  readonly registry = new Registry();
  /** Times a live document was executed: does not grow with the number of watchers. */
  readonly executions = this.counter('vmeste_live_executions_total', 'Executions of live documents.');
  readonly frames = this.counter('vmeste_live_frames_total', 'Frames written to members.');
  readonly demotions = this.counter('vmeste_live_demotions_total', 'Members that read too slowly and were set aside.');
  readonly events = this.counter('vmeste_log_events_total', 'Events read from the log.');
  readonly resets = this.counter(
    'vmeste_log_resets_total',
    'Times the log was found to be another one, or with a gap.',
  );

  readonly jobs = new Counter({
    name: 'vmeste_job_runs_total',
    help: 'Times a job has looked for what is due, by how it ended.',
    labelNames: ['job', 'outcome'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, eventLoopMonitoringPrecision: LOOP_LOOK_MS });
  }

  /** A figure that is read when somebody asks. */
  gauge(name: string, help: string, read: () => number): void {
    const registers = [this.registry];
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }

  private counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.registry] });
  }
}
