#!/usr/bin/env python3
"""Set up, run and test Charthouse on a machine that has nothing but Python.

    python3 packaging/dev.py run     the app on the sample plan (any charthouse arguments may follow)
    python3 packaging/dev.py test    the test suite (any pytest arguments may follow)
    python3 packaging/dev.py check   lint, types and layer contracts
    python3 packaging/dev.py translate [de …]   gather the window's texts for translators, make what the app loads
    python3 packaging/dev.py install the app in your desktop's menu, plans open by a double click (Linux)
    python3 packaging/dev.py uninstall   takes that away again

Each command first makes what it needs: `.venv` with the packages of a hash-checked lock, `src` on its path, and on
Debian and Ubuntu the system libraries of Qt. A stamp remembers the lock that was installed, so that the next start
costs nothing. Only the standard library is used, because nothing else is there yet.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import desktop

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
SENTENCES = TRANSLATIONS / "sentences.txt"  # by which the window knows the name of a step again
LOCKS = Path(__file__).resolve().parent
SAMPLE = ROOT / "build" / "Sample plan.charthouse"
OLDEST, TOO_NEW = (3, 11), (3, 15)  # PySide6 6.11 has wheels for these only
MOST_PROCESSES = 8  # of the tests: each takes up to half a gigabyte, and more of them wait for the longest file

# Found by trial on bare Debian 12, 13 and 14: what Qt loads without a screen, and what an X window needs besides.
OFFSCREEN_LIBRARIES = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
WINDOW_LIBRARIES = ("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0")


class SetUpFailed(Exception):
    """One sentence for the person at the terminal: what is missing and what can be done."""


class Environment:
    """The virtual environment in `.venv`, whichever system made it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.stamp = folder / "charthouse.stamp"

    @property
    def python(self) -> Path:
        """The interpreter, there or not."""
        windows = self.folder / "Scripts" / "python.exe"
        return windows if os.name == "nt" else self.folder / "bin" / "python"

    @property
    def packages(self) -> Path | None:
        """The folder that packages are installed into; None before the environment is made."""
        found = [*self.folder.glob("lib/python3*/site-packages"), *self.folder.glob("Lib/site-packages")]
        return found[0] if found else None

    def seal(self, lock: Path) -> str:
        """What the stamp says once this lock is installed for the interpreter that the environment points to."""
        content = lock.read_text(encoding="utf-8")  # line ends do not count: a Windows checkout changes them
        return hashlib.sha256(f"{os.path.realpath(self.python)}\n{content}".encode()).hexdigest()

    def holds(self, *locks: Path) -> bool:
        """Whether one of these locks is what was installed last."""
        if not (self.stamp.is_file() and self.python.is_file()):
            return False
        return self.stamp.read_text(encoding="ascii") in {self.seal(lock) for lock in locks}

    def make(self) -> None:
        """Make the environment anew unless a usable one is there."""
        if self.python.is_file() and self.packages is not None and (self.packages / "pip").is_dir():
            return
        require_ensurepip()
        say(f"Making {self.folder.name} with Python {sys.version.split()[0]}.")
        attempt([sys.executable, "-m", "venv", "--clear", str(self.folder)], "The virtual environment was not made.")

    def install(self, lock: Path) -> None:
        """Install exactly the files a lock names, put `src` on the path, and stamp it."""
        self.stamp.unlink(missing_ok=True)
        self.make()
        say(f"Installing the packages of {lock.name} (once; about a minute).")
        pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        attempt(
            [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)],
            "The packages were not installed: the first start needs the package index. Later ones need no network.",
        )
        packages = self.packages
        if packages is None:
            raise SetUpFailed(f"{self.folder} holds no packages after the installation. Delete it and start again.")
        # A relative path stays right when the checkout is moved, and is ASCII whatever the folder is called.
        (packages / "charthouse.pth").write_text(os.path.relpath(ROOT / "src", packages) + "\n", encoding="ascii")
        self.stamp.write_text(self.seal(lock), encoding="ascii")


def say(sentence: str) -> None:
    """Tell the person what is going on; on stderr, because stdout belongs to the command."""
    print(sentence, file=sys.stderr, flush=True)


def attempt(command: Sequence[str], complaint: str) -> None:
    """Run a command of the set-up; its own words come before the complaint."""
    if subprocess.run(command, check=False).returncode != 0:
        raise SetUpFailed(complaint)


def is_linux() -> bool:
    """Whether Qt needs libraries that the system brings."""
    return sys.platform.startswith("linux")


def debian_packages(packages: Sequence[str], reason: str) -> None:
    """Install system packages as root on Debian or Ubuntu; anyone else gets the line to run."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        raise SetUpFailed(f"{reason} The Debian packages that hold it are called: {' '.join(packages)}.")
    if os.geteuid() != 0:
        raise SetUpFailed(f"{reason} Run this, then start again:\n    sudo {shlex.join(line)}")
    say(f"{reason} Installing {' '.join(packages)}.")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (["apt-get", "update", "-qq"], [*line[:2], "-qq", *line[2:]]):
        done = subprocess.run(command, env=quiet, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode != 0:
            say(done.stdout.decode(errors="replace"))


def require_ensurepip() -> None:
    """Debian keeps the part of Python that makes environments in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python3.{sys.version_info.minor}-venv"
    reason = "This Python cannot make a virtual environment."
    if not is_linux():
        raise SetUpFailed(f"{reason} Install Python from python.org, which can.")
    # Qt's libraries come along: such a bare system lacks them too, and a person wants one line to run, not two.
    debian_packages([package, *OFFSCREEN_LIBRARIES, *WINDOW_LIBRARIES], reason)
    importlib.invalidate_caches()
    if importlib.util.find_spec("ensurepip") is None:
        raise SetUpFailed(f"{reason} Install {package}, then start again.")


def loader_state() -> str:
    """Changes whenever system libraries come or go, and from one container to the next."""
    cache = Path("/etc/ld.so.cache")
    return str(cache.stat().st_mtime_ns) if cache.exists() else f"no cache, process {os.getpid()}"


def missing_library(environment: Environment, plugin: str) -> str:
    """What the loader says when Qt's widgets or one of its platform plugins cannot be loaded; empty when they can."""
    probe = (
        "import ctypes, pathlib, PySide6.QtWidgets\n"
        f"plugin = pathlib.Path(PySide6.__file__).parent / 'Qt/plugins/platforms/libq{plugin}.so'\n"
        "plugin.exists() and ctypes.CDLL(str(plugin))"
    )
    done = subprocess.run([str(environment.python), "-c", probe], capture_output=True, text=True, check=False)
    return done.stderr.strip().rpartition("\n")[2] if done.returncode else ""


def require_qt(environment: Environment, plugin: str) -> None:
    """Make sure that Qt loads with the platform plugin it will use; only Linux leaves that to the system."""
    stamp = environment.folder / f"charthouse-{plugin}.stamp"
    if not is_linux() or (stamp.is_file() and stamp.read_text(encoding="ascii") == loader_state()):
        return
    if fault := missing_library(environment, plugin):
        libraries = OFFSCREEN_LIBRARIES if plugin == "offscreen" else OFFSCREEN_LIBRARIES + WINDOW_LIBRARIES
        debian_packages(libraries, f"Qt misses a system library ({fault}).")
        if fault := missing_library(environment, plugin):
            raise SetUpFailed(f"Qt still does not load: {fault}")
    stamp.write_text(loader_state(), encoding="ascii")


def has_screen(variables: Mapping[str, str]) -> bool:
    """Whether Qt has somewhere to draw. Without that it aborts before Python can say a word."""
    return not is_linux() or any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def platform_plugin(variables: Mapping[str, str]) -> str:
    """The platform plugin Qt will load: the one asked for, else X (Wayland sessions offer that too)."""
    asked = variables.get("QT_QPA_PLATFORM", "")
    return asked.split(";")[0].split(":")[0] or "xcb"


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments of charthouse open the window: a plan, or --smoke; a verb or --help does not."""
    return any(argument == "--smoke" for argument in arguments) or arguments[0].endswith(SAMPLE.suffix)


def hand_over(environment: Environment, arguments: Sequence[str], variables: Mapping[str, str]) -> NoReturn:
    """Become the environment's Python: signals and the exit status are then its own."""
    command = [str(environment.python), *arguments]
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, dict(variables))  # noqa: S606 - no shell is wanted
    raise SystemExit(subprocess.run(command, env=dict(variables), check=False).returncode)


def make_sample(environment: Environment) -> None:
    """Write the sample plan unless an earlier start did; what was tried on it stays."""
    if SAMPLE.exists():
        return
    SAMPLE.parent.mkdir(exist_ok=True)
    attempt(
        [str(environment.python), "-m", "charthouse", "new", str(SAMPLE), "--sample"],
        "The sample plan was not made.",
    )


def run(environment: Environment, arguments: list[str]) -> NoReturn:
    """Start charthouse with these arguments, or with the sample plan where there are none."""
    if not environment.holds(LOCKS / "run.lock", LOCKS / "test.lock"):  # the test lock holds the run lock
        environment.install(LOCKS / "run.lock")
    if not arguments:
        make_sample(environment)
        arguments = [str(SAMPLE)]
    if opens_window(arguments):
        if not has_screen(os.environ):
            plan = next((argument for argument in arguments if argument != "--smoke"), "PLAN")
            export = shlex.join(["python3", "packaging/dev.py", "run", "export", plan, "--pdf", "plan.pdf"])
            raise SetUpFailed(f"There is no screen here to open a window on. To get the plan on paper:\n    {export}")
        require_qt(environment, platform_plugin(os.environ))
    hand_over(environment, ["-m", "charthouse", *arguments], os.environ)


def tools(environment: Environment) -> None:
    """Bring the tools for developers into the environment."""
    if not environment.holds(LOCKS / "test.lock"):
        environment.install(LOCKS / "test.lock")


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if is_linux() else os.cpu_count() or 1


def side_by_side(processes: int) -> list[str]:
    """What makes pytest share a whole run out to processes, file by file in the usual order; nothing for one."""
    if processes == 1:
        return []
    return ["--numprocesses", str(min(processes, MOST_PROCESSES)), "--dist", "loadfile", "--no-loadscope-reorder"]


def test(environment: Environment, arguments: list[str]) -> NoReturn:
    """Run pytest without a screen and in one locale, whatever the machine has; without arguments, on all its cores."""
    tools(environment)
    require_qt(environment, "offscreen")
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if is_linux():
        variables["LC_ALL"] = "C.UTF-8"  # Qt warns about any other encoding, and a warning fails a test
    os.chdir(ROOT)
    hand_over(environment, ["-m", "pytest", *(arguments or side_by_side(cores()))], variables)


def check(environment: Environment, arguments: list[str]) -> int:
    """Lint, types and layer contracts; all three are told, one failing is enough."""
    if arguments:
        raise SetUpFailed("check takes no arguments.")
    tools(environment)
    layers = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    failed = False
    for command in (["-m", "ruff", "check"], ["-m", "mypy"], ["-c", layers]):
        failed |= subprocess.run([str(environment.python), *command], cwd=ROOT, check=False).returncode != 0
    return int(failed)


def install(environment: Environment, arguments: list[str]) -> int:
    """Put the app into the desktop of this user."""
    data = desktop_data(arguments)
    if not environment.holds(LOCKS / "run.lock", LOCKS / "test.lock"):
        environment.install(LOCKS / "run.lock")
    require_qt(environment, platform_plugin(os.environ))
    icon = (ROOT / "resources" / "icons" / "charthouse.svg").read_bytes()
    for path in desktop.put(data, environment.python, icon):
        print(path)
    say("Charthouse stands in your desktop's menu, and plan files open by a double click.")
    return 0


def uninstall(environment: Environment, arguments: list[str]) -> int:
    """Take the app out of the desktop of this user; plans and the checkout stay."""
    del environment
    for path in desktop.remove(desktop_data(arguments)):
        print(path)
    return 0


def desktop_data(arguments: list[str]) -> Path:
    """The data folder of the desktop, where there is one of the kind that has it."""
    if arguments:
        raise SetUpFailed("install and uninstall take no arguments.")
    if not is_linux():
        raise SetUpFailed("Menu entries are made for Linux desktops only; start the app by “run”.")
    return desktop.data_folder(os.environ)


def translate(environment: Environment, languages: list[str]) -> int:
    """Bring the files of all translations up to date, of new languages too, and compile them."""
    sys.path.insert(0, str(ROOT / "src"))  # the words of sentences, which need nothing but the standard library
    from sentences import gather_papers, gather_sentences
    from translations import KEYS, Text, gather, read_translations, write_translations

    from charthouse.domain.sentences import CONTEXT, PAPERS

    tools(environment)
    sentences = gather_sentences(ROOT / "src" / "charthouse")
    SENTENCES.write_text("\n".join(sentences) + "\n", encoding="utf-8")
    texts = [*gather(ROOT / "src", "charthouse"), *(Text(CONTEXT, sentence) for sentence in sentences)]
    texts += (Text(PAPERS, sentence) for sentence in gather_papers(ROOT / "src" / "charthouse"))
    texts += KEYS
    known = {path.stem.partition("_")[2]: path for path in sorted(TRANSLATIONS.glob("charthouse_*.ts"))}
    known |= {language: TRANSLATIONS / f"charthouse_{language}.ts" for language in languages}
    wanted = {path: (language, texts) for language, path in known.items()}
    wanted[TRANSLATIONS / "keys_en.ts"] = "en", [*KEYS]  # English is spoken by the source, but for Qt's names of keys
    for path, (language, asked) in wanted.items():
        missing = write_translations(path, language, asked, read_translations(path))
        say(f"{path.name}: {missing} of {len(asked)} texts are not translated.")
        compiler = environment.python.with_name(f"pyside6-lrelease{environment.python.suffix}")
        attempt([str(compiler), "-silent", str(path)], f"{path.name} was not compiled.")
    return 0


def main(words: Sequence[str]) -> int:
    """Do one command; the exit status is its own, 2 when it could not begin."""
    commands = {
        "run": run, "test": test, "check": check, "install": install, "uninstall": uninstall, "translate": translate,
    }  # fmt: skip
    if not words or words[0] not in commands:
        print((__doc__ or "").strip())
        return 0 if words[:1] in (["-h"], ["--help"]) else 2
    try:
        if not OLDEST <= sys.version_info[:2] < TOO_NEW:
            found = ".".join(map(str, sys.version_info[:2]))
            raise SetUpFailed(f"Charthouse needs Python 3.11, 3.12, 3.13 or 3.14; this is {found}.")
        return commands[words[0]](Environment(ROOT / ".venv"), list(words[1:]))
    except SetUpFailed as failure:
        say(str(failure))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
