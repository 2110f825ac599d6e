// A suppress in front of an if covers its condition and a statement without braces, not a block.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Martin(PKEVENT Event, BOOLEAN Wait)
{
#pragma warning(suppress: 28121)
    if (Wait)
        KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
#pragma warning(suppress: 28121)
    if (!Wait) {
        KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    }
#pragma warning(suppress: 28121)
    if (KeWaitForSingleObject(Event, Executive, // hidden: irql/wait-at-dispatch
                              KernelMode, FALSE, NULL) == STATUS_SUCCESS) {
        KeClearEvent(Event);
    }
}
