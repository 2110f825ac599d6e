// __pragma and _Pragma, in macros and with numbers that are arguments of macros.
#include <ntddk.h>

#define QUIET_WAIT(Event) \
    __pragma(warning(suppress: 28121)) \
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL)
#define QUIET(Number) __pragma(warning(suppress: Number))
#define QUIET_BY(Number, Why) __pragma(prefast(suppress: Number, Why))
#define BEGIN_QUIET(Number) __pragma(warning(push)) __pragma(warning(disable: Number))
#define END_QUIET __pragma(warning(pop))
#define TOO_HIGH 28121

_IRQL_requires_(DISPATCH_LEVEL)
VOID Kestrel(PKEVENT Event)
{
    QUIET_WAIT(Event); // hidden: irql/wait-at-dispatch // by: __pragma(warning(suppress: 28121))
    QUIET(28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    QUIET_BY(28121, "as told") KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // reason: as told
    BEGIN_QUIET(28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    END_QUIET
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma warning(suppress: TOO_HIGH)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    _Pragma("warning(suppress: 28121)") KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
    __pragma(warning(suppress: 28120)) KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
}
