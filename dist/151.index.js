"use strict";

exports.id = 151;

exports.ids = [151];

exports.modules = {
	2151: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			environmentOf: () => environmentOf,
			runCommandLine: () => runCommandLine,
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
		var _runtime_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2181);
		const STDOUT_LIMIT = 65536;
		const STDERR_LIMIT = 4096;
		const KILL_AFTER_MS = 2000;
		const ABANDON_AFTER_MS = 1000;
		const DRAIN_MS = 1000;
		function runCommandLine(commandLine, run) {
			const { env, folder, platform = process.platform } = commandLine;
			const { input, isRead, deadline, isCancellable } = run;
			if (isCancellable && deadline.isCancelled())
				return Promise.resolve(
					notStarted({
						kind: "cancelled",
					}),
				);
			if (deadline.remaining() === 0)
				return Promise.resolve(
					notStarted({
						kind: "timeout",
						afterMs: 0,
					}),
				);
			const running = new Promise((resolve) => {
				const stdout = [];
				const stderr = [];
				let size = 0;
				let stopped;
				let killTimer;
				let limitTimer;
				const hasGroup = platform !== "win32";
				const { file, args, isVerbatim } = startedAs(commandLine, run, platform);
				const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
					cwd: folder,
					env,
					detached: hasGroup,
					windowsVerbatimArguments: isVerbatim,
					stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
				});
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
				const kill = (reason) => {
					signal(child, "SIGKILL", hasGroup);
					killTimer = setTimeout(() => {
						for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
						child.unref();
						finish(reason);
					}, ABANDON_AFTER_MS);
				};
				const stop = (reason) => {
					if (!stopped) {
						stopped = reason;
						signal(child, "SIGTERM", hasGroup);
						killTimer = setTimeout(() => kill(reason), Math.min(KILL_AFTER_MS, deadline.remaining()));
					}
				};
				const start = deadline.now();
				const latest = start + (0, _runtime_deadline_js__WEBPACK_IMPORTED_MODULE_1__.N4)(deadline);
				const watch = () => {
					clearTimeout(limitTimer);
					if (isCancellable && deadline.isCancelled())
						stop({
							kind: "cancelled",
						});
					else {
						const remaining = deadline.isCancelled() ? deadline.remaining() / 2 : deadline.remaining();
						const left = Math.max(0, Math.min(latest - deadline.now(), remaining));
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
				child.on("error", (error) =>
					finish({
						kind: "not-started",
						detail: error.message,
						code: String(Reflect.get(error, "code")),
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
						child.stdout?.destroy();
						child.stderr?.destroy();
					}, DRAIN_MS);
					child.on("close", () => {
						clearTimeout(drain);
						finish(end);
					});
				});
				child.stdout?.on("data", (chunk) => {
					size += isRead ? chunk.length : 0;
					if (size > STDOUT_LIMIT)
						stop({
							kind: "too-much-output",
						});
					else if (isRead) stdout.push(chunk);
				});
				child.stderr?.on("data", (chunk) => {
					if (Buffer.concat(stderr).length < STDERR_LIMIT) stderr.push(chunk);
				});
				child.stdin?.on("error", () => {});
				child.stdin?.end(input);
				watch();
			});
			return running.catch((error) =>
				notStarted({
					kind: "not-started",
					detail: String(error),
				}),
			);
		}
		function notStarted(end) {
			return {
				end,
				stdout: Buffer.alloc(0),
				stderr: Buffer.alloc(0),
			};
		}
		const PLAIN_ARGUMENT = /^[\w./=-]+$/;
		const PIPE = 'IFS= read -r line; printf %s "$line" | "$@"';
		function startedAs({ file, env, needsPipe, isBatchFile }, { args, input }, platform) {
			if (platform === "win32" && isBatchFile) {
				if (!args.every((argument) => PLAIN_ARGUMENT.test(argument))) throw new Error("cmd.exe does not pass this argument on");
				return {
					file: env["ComSpec"] ?? "cmd.exe",
					args: ["/d", "/s", "/c", `"${[`${file}.cmd`, ...args].join(" ")}"`],
					isVerbatim: true,
				};
			}
			if (platform !== "win32" && needsPipe && input !== void 0)
				return {
					file: "/bin/sh",
					args: ["-c", PIPE, "sh", file, ...args],
					isVerbatim: false,
				};
			return {
				file,
				args,
				isVerbatim: false,
			};
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
	}),
};
