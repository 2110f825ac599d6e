"""Analyses drivers with irqlint, one cacheable action for each source.

    load("@irqlint_rules//:irqlint.bzl", "irqlint_test")

    cc_library(name = "driver", srcs = ["driver.c", "queue.c"], hdrs = ["driver.h"])
    irqlint_test(name = "driver_irqlint", targets = [":driver"])

An aspect follows cc_library and cc_binary and lowers each of their sources by an action of its own (`irqlint lower`), with the include
folders, definitions and options of the target. Only sources whose inputs changed are lowered again, and a remote cache or cluster
takes these actions like compilations. `irqlint link` makes the report of the units: the same bytes as `irqlint check` gives.
"""

IrqlintInfo = provider(
    doc = "What irqlint made of a target and of what it links.",
    fields = {"units": "depset of files that irqlint lower wrote"},
)

_SOURCES = ("c", "cc", "cpp", "cxx")

def _flags(ctx, target):
    context = target[CcInfo].compilation_context
    flags = []
    for folder in context.quote_includes.to_list():
        flags.append("-iquote" + folder)
    for folder in context.includes.to_list():
        flags.append("-I" + folder)
    for folder in context.system_includes.to_list():
        flags += ["-isystem", folder]
    for definition in context.defines.to_list() + context.local_defines.to_list():
        flags.append("-D" + definition)
    return flags + [ctx.expand_make_variables("copts", flag, {}) for flag in ctx.rule.attr.copts]

def _program_files(ctx):
    return ctx.attr._irqlint[DefaultInfo].default_runfiles.files

def _lower(ctx, target, source, flags):
    unit = ctx.actions.declare_file("{}_irqlint/{}.irqunit".format(ctx.label.name, source.short_path.replace("/", "_").replace("..", "_")))
    arguments = ctx.actions.args()
    arguments.add("lower")
    arguments.add(source)
    arguments.add("--no-cache")
    arguments.add("--quiet")
    arguments.add_all(["--wdk", "none"])
    arguments.add("--output", unit)
    arguments.add("--module", str(ctx.label))
    arguments.add("--")
    arguments.add_all(flags)
    ctx.actions.run(
        executable = ctx.executable._irqlint,
        arguments = [arguments],
        inputs = depset([source], transitive = [_program_files(ctx), target[CcInfo].compilation_context.headers, depset(
            [file for src in ctx.rule.attr.srcs for file in src.files.to_list()],
        )]),
        outputs = [unit],
        mnemonic = "IrqlintLower",
        progress_message = "Reading {} for irqlint".format(source.short_path),
    )
    return unit

def _aspect_impl(target, ctx):
    units = []
    if CcInfo in target and hasattr(ctx.rule.attr, "srcs"):
        flags = _flags(ctx, target)
        for src in ctx.rule.attr.srcs:
            for file in src.files.to_list():
                if file.extension in _SOURCES:
                    units.append(_lower(ctx, target, file, flags))
    below = [dep[IrqlintInfo].units for dep in getattr(ctx.rule.attr, "deps", []) if IrqlintInfo in dep]
    return [IrqlintInfo(units = depset(units, transitive = below))]

irqlint_aspect = aspect(
    implementation = _aspect_impl,
    attr_aspects = ["deps"],
    attrs = {"_irqlint": attr.label(default = "@irqlint//:irqlint", executable = True, cfg = "exec")},
    doc = "Lowers the sources of C and C++ targets, and of what they depend on.",
)

_ATTRIBUTES = {
    "targets": attr.label_list(aspects = [irqlint_aspect], mandatory = True, doc = "C and C++ targets that make one driver."),
    "rules": attr.string_list(doc = "Rules to run, as --rules takes them."),
    "config": attr.label(allow_single_file = [".json"], doc = "An .irqlint.json; default: none."),
    "baseline": attr.label(allow_single_file = [".json"], doc = "Known findings."),
    "fail_on": attr.string(default = "warning", values = ["error", "warning", "note", "never"]),
    "_irqlint": attr.label(default = "@irqlint//:irqlint", executable = True, cfg = "exec"),
}

def _link(ctx, sarif, text, code):
    units = depset(transitive = [target[IrqlintInfo].units for target in ctx.attr.targets])
    sources = depset(transitive = [target[CcInfo].compilation_context.headers for target in ctx.attr.targets if CcInfo in target])
    files = [file for file in [ctx.file.config, ctx.file.baseline] if file]
    arguments = ctx.actions.args()
    arguments.add("link")
    arguments.add_all(units)
    arguments.add("--module", str(ctx.label))
    arguments.add("--no-cache")
    arguments.add("--output", sarif, format = "sarif=%s")
    arguments.add("--fail-on", ctx.attr.fail_on)
    if ctx.attr.rules:
        arguments.add("--rules", ",".join(ctx.attr.rules))
    if ctx.file.config:
        arguments.add("--config", ctx.file.config)
    if ctx.file.baseline:
        arguments.add("--baseline", ctx.file.baseline)
    ctx.actions.run_shell(
        tools = [ctx.executable._irqlint],
        command = 'text=$1 code=$2; shift 2; status=0; "$@" >"$text" 2>&1 || status=$?; echo $status >"$code"; [ $status != 2 ] || { cat "$text"; exit 2; }',
        arguments = [text.path, code.path, ctx.executable._irqlint.path, arguments],
        inputs = depset(files, transitive = [_program_files(ctx), units, sources, depset(ctx.files.sources)]),
        outputs = [sarif, text, code],
        mnemonic = "IrqlintLink",
        progress_message = "Analysing {}".format(ctx.label),
    )

def _test_impl(ctx):
    sarif = ctx.actions.declare_file(ctx.label.name + ".sarif")
    text = ctx.actions.declare_file(ctx.label.name + ".txt")
    code = ctx.actions.declare_file(ctx.label.name + ".code")
    script = ctx.actions.declare_file(ctx.label.name + ".sh")
    _link(ctx, sarif, text, code)
    ctx.actions.write(script, '#!/bin/sh\ncat "{}"\nexit "$(cat "{}")"\n'.format(text.short_path, code.short_path), is_executable = True)
    return [DefaultInfo(executable = script, files = depset([sarif, text]), runfiles = ctx.runfiles([text, code]))]

irqlint_test = rule(
    implementation = _test_impl,
    test = True,
    attrs = dict(_ATTRIBUTES, sources = attr.label_list(allow_files = True, doc = "Sources to quote in the report.")),
    doc = "Fails when irqlint finds something in a driver. `bazel build` of it makes NAME.sarif and NAME.txt.",
)

def _program_impl(ctx):
    """The program, found with its data beside it, from wherever an action runs."""
    script = ctx.actions.declare_file(ctx.label.name + ".sh")
    ctx.actions.write(script, '#!/bin/sh\nIRQLINT_CACHE=none exec "{}" "$@"\n'.format(ctx.file.program.path), is_executable = True)
    return [DefaultInfo(executable = script, runfiles = ctx.runfiles([ctx.file.program] + ctx.files.data))]

irqlint_program = rule(
    implementation = _program_impl,
    executable = True,
    attrs = {"program": attr.label(allow_single_file = True), "data": attr.label_list(allow_files = True)},
)

def _local_impl(repository_ctx):
    program = repository_ctx.attr.path or repository_ctx.os.environ.get("IRQLINT", "") or repository_ctx.which("irqlint")
    if not program:
        fail("irqlint is not on the PATH; install it, or name the program: irqlint_local(path = \"/opt/irqlint/bin/irqlint\")")
    found = repository_ctx.path(str(program)).realpath
    repository_ctx.symlink(found, "bin/irqlint")
    data = found.dirname.dirname.get_child("share").get_child("irqlint")
    if repository_ctx.attr.kit:
        repository_ctx.symlink(repository_ctx.attr.kit, "share/irqlint/kit")
    elif data.exists:
        repository_ctx.symlink(data, "share/irqlint")
    repository_ctx.file("BUILD", """
load("{}", "irqlint_program")
irqlint_program(name = "irqlint", program = "bin/irqlint", data = glob(["share/**"]), visibility = ["//visibility:public"])
""".format(Label("//:irqlint.bzl")))

irqlint_local = repository_rule(
    implementation = _local_impl,
    attrs = {
        "path": attr.string(doc = "The program; default: the environment's IRQLINT, or the one on the PATH."),
        "kit": attr.string(doc = "Our own headers, when they are not where they were installed."),
    },
    environ = ["IRQLINT", "PATH"],
    local = True,
    doc = "An installed irqlint as @irqlint//:irqlint.",
)
