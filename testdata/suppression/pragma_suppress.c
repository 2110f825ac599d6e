// A suppress covers the statement that begins on the next line of code, and nothing behind it.
#include <ntddk.h>

_IRQL_requires_(DISPATCH_LEVEL)
VOID Swift(PKEVENT Event)
{
#pragma warning(suppress: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch // by: #pragma warning(suppress: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma warning ( suppress : 28121 28167 ) // several numbers
    // a comment, and an empty line

    KeWaitForSingleObject(Event, // hidden: irql/wait-at-dispatch
                          Executive, KernelMode, FALSE, NULL);
# pragma warning(suppress: 28120) // a neighbour's number
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
#pragma warning(suppress: 6001 4996; suppress: 28121)
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL); // hidden: irql/wait-at-dispatch
}
