import { z } from 'astro/zod';
import { parse } from 'yaml';

const permissions = z.union([z.string(), z.record(z.string(), z.string())]);
const stepSchema = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const jobSchema = z.looseObject({
  'runs-on': z.string(),
  'timeout-minutes': z.number().optional(),
  permissions: permissions.optional(),
  steps: z.array(stepSchema),
});
const workflowSchema = z.looseObject({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissions.optional(),
  jobs: z.record(z.string(), jobSchema),
});

type Workflow = z.output<typeof workflowSchema>;

// Both run with the secrets of the repository on what a stranger sent.
const unsafeEvents = ['pull_request_target', 'workflow_run'];
// What publishing a page needs. Nothing of ours writes to the repository.
const mayWrite = ['pages', 'id-token'];

/** One line for each way in which a workflow of GitHub's trusts more than it must. */
export function checkWorkflow(text: string): string[] {
  const workflow = workflowSchema.parse(parse(text));
  return [...checkEvents(workflow), ...checkPermissions(workflow), ...checkJobs(workflow)];
}

function checkEvents({ on }: Workflow): string[] {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return events.filter((one) => unsafeEvents.includes(one)).map((one) => `must not run on ${one}`);
}

function checkPermissions(workflow: Workflow): string[] {
  const given = [
    workflow.permissions,
    ...Object.values(workflow.jobs).map((job) => job.permissions),
  ];
  const problems = given.flatMap((one) => {
    if (one === undefined) return [];
    if (typeof one === 'string') return [`must name each permission, found ${one}`];
    return Object.entries(one)
      .filter(([name, access]) => access === 'write' && !mayWrite.includes(name))
      .map(([name]) => `must not write to ${name}`);
  });
  return workflow.permissions === undefined
    ? ['must say what it may do (permissions)', ...problems]
    : problems;
}

function checkJobs({ jobs }: Workflow): string[] {
  return Object.values(jobs).flatMap((job) => [
    ...(job['timeout-minutes'] === undefined ? ['must end by itself (timeout-minutes)'] : []),
    ...(job['runs-on'].endsWith('-latest')
      ? [`must name its machine, found ${job['runs-on']}`]
      : []),
    ...job.steps.flatMap(({ uses, run }) => [
      ...(uses === undefined || isPinned(uses)
        ? []
        : [`must pin ${uses} by the hash of its commit`]),
      // What stands there is put into the script before a shell reads it, whoever wrote it.
      ...(run?.includes('${{') ? ['must hand values to a script by env, not by ${{ }}'] : []),
    ]),
  ]);
}

function isPinned(action: string): boolean {
  return action.startsWith('./') || /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action);
}
