"use strict";

exports.id = 320;

exports.ids = [320];

exports.modules = {
	1320: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openCommandStore: () => openCommandStore,
		});
		var password_fault = __webpack_require__(6239);
		var problems_problem = __webpack_require__(9924);
		var result = __webpack_require__(7722);
		// CONCATENATED MODULE: ./build/src/problems/store-command.js
		function describeEnd(end) {
			switch (end.kind) {
				case "exit":
					return `failed with exit code ${end.code}`;

				case "signal":
					return `was ended by ${end.signal}`;

				case "not-started":
					return "could not be started";

				case "timeout":
					return `did not end within ${Math.round(end.afterMs / 100) / 10} s`;

				case "too-much-output":
					return "printed more than a secret can contain";
			}
		}
		const NOT_STARTED_ADVICE =
			"Check the interpreter in the first line of the program, its line ends, and that the workspace exists. Or try again later.";
		function storeCommandProblem({ verb, secret }, end, stderr) {
			if (end.kind === "cancelled") return (0, problems_problem.vQ)();
			const detail = end.kind === "not-started" ? end.detail : stderr.trim();
			const summary = `\`store-command\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\``;
			const problem = (0, problems_problem.O3)("store-unavailable", `${summary}${detail ? ":" : "."}`, detail || void 0);
			return end.kind === "not-started"
				? {
						...problem,
						advice: NOT_STARTED_ADVICE,
					}
				: problem;
		}
		function notStoredProblem(secret) {
			return (0, problems_problem.O3)(
				"store-unavailable",
				`\`store-command\` reported that \`${secret}\` was written, but \`get\` returns another value.`,
			);
		}
		function unusableValueProblem(secret, fault) {
			const problem = (0, problems_problem.O3)("store-unavailable", `The value of \`${secret}\` in the store ${fault}.`);
			return {
				...problem,
				advice: `Check what \`store-command\` prints for \`get\`, or delete \`${secret}\` in the store if someone else wrote it.`,
			};
		}
		function ageUnknownProblem(secret) {
			const problem = (0, problems_problem.O3)(
				"invalid-input",
				`\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store-command\` printed none for \`updated\`.`,
			);
			return {
				...problem,
				advice: "Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.",
			};
		}
		function invalidTimeProblem(secret) {
			const problem = (0, problems_problem.O3)(
				"store-unavailable",
				`What \`store-command\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`,
			);
			return {
				...problem,
				advice: "Print a time such as `2026-01-31T12:00:00Z`.",
			};
		}
		var rotation_slots = __webpack_require__(3700);
		var retry = __webpack_require__(7111);
		var runtime_time = __webpack_require__(8752);
		var external_node_child_process_ = __webpack_require__(1421);
		// CONCATENATED MODULE: ./build/src/store-command/program.js
		const STDOUT_LIMIT = 4096;
		const STDERR_LIMIT = 4096;
		const KILL_AFTER_MS = 2000;
		const DRAIN_MS = 1000;
		function runProgram({ file, args }, call, environment) {
			const { env, folder, platform = process.platform } = environment;
			const { input, limitMs, deadline, isCancellable } = call;
			const running = new Promise((resolve) => {
				const stdout = [];
				const stderr = [];
				let size = 0;
				let stopped;
				let killTimer;
				let limitTimer;
				const hasGroup = platform !== "win32";
				const child = (0, external_node_child_process_.spawn)(file, [...args, ...call.args], {
					cwd: folder,
					env,
					detached: hasGroup,
				});
				const stop = (reason) => {
					if (!stopped) {
						stopped = reason;
						signal(child, "SIGTERM", hasGroup);
						killTimer = setTimeout(() => signal(child, "SIGKILL", hasGroup), Math.min(KILL_AFTER_MS, deadline.remaining()));
					}
				};
				const start = deadline.now();
				const watch = () => {
					clearTimeout(limitTimer);
					if (isCancellable && deadline.isCancelled())
						stop({
							kind: "cancelled",
						});
					else {
						const remaining = deadline.isCancelled() ? deadline.remaining() / 2 : deadline.remaining();
						const left = Math.max(0, Math.min(start + limitMs - deadline.now(), remaining));
						limitTimer = setTimeout(
							() =>
								stop({
									kind: "timeout",
									afterMs: deadline.now() - start,
								}),
							left,
						);
					}
				};
				const ignoreChanges = deadline.onChange(watch);
				const finish = (end) => {
					clearTimeout(limitTimer);
					clearTimeout(killTimer);
					ignoreChanges();
					if (stopped) signal(child, "SIGKILL", hasGroup);
					resolve({
						end: stopped ?? end,
						stdout: Buffer.concat(stdout),
						stderr: Buffer.concat(stderr).subarray(0, STDERR_LIMIT),
					});
				};
				child.on("error", (error) =>
					finish({
						kind: "not-started",
						detail: error.message,
					}),
				);
				child.on("exit", (code, by) => {
					const end =
						code === null
							? {
									kind: "signal",
									signal: String(by),
								}
							: {
									kind: "exit",
									code,
								};
					const drain = setTimeout(() => {
						child.stdout.destroy();
						child.stderr.destroy();
					}, DRAIN_MS);
					child.on("close", () => {
						clearTimeout(drain);
						finish(end);
					});
				});
				child.stdout.on("data", (chunk) => {
					size += call.isRead ? chunk.length : 0;
					if (size > STDOUT_LIMIT)
						stop({
							kind: "too-much-output",
						});
					else if (call.isRead) stdout.push(chunk);
				});
				child.stderr.on("data", (chunk) => {
					if (Buffer.concat(stderr).length < STDERR_LIMIT) stderr.push(chunk);
				});
				child.stdin.on("error", () => {});
				child.stdin.end(input);
				watch();
			});
			return running.catch((error) => ({
				end: {
					kind: "not-started",
					detail: String(error),
				},
				stdout: Buffer.alloc(0),
				stderr: Buffer.alloc(0),
			}));
		}
		function signal(child, name, hasGroup) {
			try {
				process.kill(Number(child.pid) * (hasGroup ? -1 : 1), name);
			} catch {}
		}
		const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
		function environmentOf(env) {
			const isHandedOn = (name) => !/^INPUT_/i.test(name) && !RUNNER_FILES.includes(name.toUpperCase());
			return Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
		}
		// CONCATENATED MODULE: ./build/src/store-command/store.js
		const MAX_ATTEMPTS = 3;
		const CALL_LIMIT_MS = 30_000;
		const MAX_SLOTS = 100;
		const PARALLEL_LOOKUPS = 4;
		function openCommandStore({ name, program, folder }, env, options) {
			const environment = {
				env: environmentOf(env),
				folder,
			};
			return createCommandStore(name, {
				...options,
				run: (call) => runProgram(program, call, environment),
			});
		}
		function createCommandStore(name, options) {
			const { isAgeNeeded, onSecret, onStderr, onRetry } = options;
			async function call(verb, slot, isAfterUpdate, input = "") {
				const deadline = isAfterUpdate ? options.commitDeadline : options.deadline;
				if (!isAfterUpdate && deadline.isCancelled()) return (0, result.V)((0, problems_problem.vQ)());
				const secret = `${name}${slot}`;
				if (deadline.remaining() === 0)
					return (0, result.V)(
						storeCommandProblem(
							{
								verb,
								secret,
							},
							{
								kind: "timeout",
								afterMs: 0,
							},
							"",
						),
					);
				const { end, stdout, stderr } = await options.run({
					args: [verb, secret],
					input,
					isRead: verb === "get" || verb === "updated",
					limitMs: Math.min(CALL_LIMIT_MS, deadline.remaining() / 2),
					deadline,
					isCancellable: !isAfterUpdate,
				});
				const text = stdout.toString().replace(/\r?\n$/, "");
				if (verb === "get") onSecret(text);
				const shown = end.kind === "too-much-output" ? Buffer.alloc(0) : stderr;
				if (shown.length > 0)
					onStderr(
						{
							verb,
							secret,
						},
						shown,
					);
				return end.kind === "exit" && end.code === 0
					? (0, result.k)(text)
					: (0, result.V)(
							storeCommandProblem(
								{
									verb,
									secret,
								},
								end,
								shown.toString(),
							),
						);
			}
			function attempt(isAfterUpdate, send) {
				return (0, retry.L5)(
					{
						maxAttempts: MAX_ATTEMPTS,
						isCancellable: !isAfterUpdate,
						send,
						retryDelay: (result, count) =>
							result.ok || result.problem.code === "cancelled" ? void 0 : (0, retry.JN)(retry.o5, count, options.random),
						onRetry: (result, event) =>
							result.ok ||
							onRetry({
								problem: result.problem,
								...event,
							}),
					},
					{
						deadline: isAfterUpdate ? options.commitDeadline : options.deadline,
						onWaiting: options.onWaiting,
					},
				);
			}
			const read = (verb, slot) => attempt(false, () => call(verb, slot, false));
			async function readTime() {
				const [current, updated] = await Promise.all([read("get", rotation_slots.eN), read("updated", rotation_slots.eN)]);
				if (!current.ok) return current;
				if (!updated.ok) return updated;
				if (current.value === "") return (0, result.k)(void 0);
				const text = updated.value.trim();
				const time = (0, runtime_time.I)(text);
				return Number.isNaN(time) ? (0, result.V)(text === "" ? ageUnknownProblem(name) : invalidTimeProblem(name)) : (0, result.k)(time);
			}
			async function readPrevious(first, count) {
				const slots = Array.from(
					{
						length: count,
					},
					(_, index) => (0, rotation_slots.Wk)(first + index),
				);
				const values = await Promise.all(slots.map((slot) => read("get", slot)));
				const failed = values.find((each) => !each.ok);
				if (failed) return failed;
				const end = values.findIndex((each) => each.ok && each.value === "");
				if (end >= 0 || first > MAX_SLOTS) return (0, result.k)(slots.slice(0, end < 0 ? count : end));
				const more = await readPrevious(first + count, PARALLEL_LOOKUPS);
				return more.ok ? (0, result.k)([...slots, ...more.value]) : more;
			}
			return {
				name,
				isReadable: true,
				async inspect() {
					const [pending, previous, writtenAt] = await Promise.all([
						read("get", rotation_slots.eG),
						readPrevious(1, 1),
						isAgeNeeded ? readTime() : (0, result.k)(void 0),
					]);
					if (!pending.ok) return pending;
					if (!previous.ok) return previous;
					if (!writtenAt.ok && pending.value === "") return writtenAt;
					const fault = pending.value === "" ? void 0 : (0, password_fault.Uj)(pending.value);
					if (fault) return (0, result.V)(unusableValueProblem(`${name}${rotation_slots.eG}`, fault));
					const slots = new Map(previous.value.map((slot) => [slot, rotation_slots.v2]));
					if (pending.value !== "") slots.set(rotation_slots.eG, rotation_slots.v2);
					if (writtenAt.ok && writtenAt.value !== void 0) slots.set(rotation_slots.eN, writtenAt.value);
					return (0, result.k)({
						slots,
						pending: pending.value,
					});
				},
				async write(slot, value) {
					const isCommit = slot === rotation_slots.eN;
					let isPut = false;
					const written = await attempt(isCommit, async () => {
						const put = isPut ? (0, result.k)("") : await call("put", slot, isCommit, value);
						isPut = put.ok;
						if (put.ok ? !isCommit : put.problem.code === "cancelled") return put;
						const found = await call("get", slot, isCommit);
						if (found.ok && found.value === value) return found;
						return found.ok && put.ok ? (0, result.V)(notStoredProblem(`${name}${slot}`)) : put.ok ? found : put;
					});
					return written.ok ? void 0 : written.problem;
				},
				async remove(slot) {
					const removed = await attempt(true, async () => {
						const deleted = await call("delete", slot, true);
						const found = deleted.ok ? deleted : await call("get", slot, true);
						return found.ok && (deleted.ok || found.value === "") ? found : deleted;
					});
					return removed.ok ? void 0 : removed.problem;
				},
			};
		}
	}),
};
