// Only one command raises the level.
#include <wdm.h>

typedef struct _TIDE {
    ULONG64 Stamp;
    ULONG Height;
} TIDE, *PTIDE;

_IRQL_always_function_max_(PASSIVE_LEVEL)
NTSTATUS TideCommand_bad(_Inout_ PTIDE Tide, _In_ ULONG Command)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    switch (Command) {
    case 0:
        Tide->Height = 0;
        break;
    case 1:
        KeRaiseIrql(DISPATCH_LEVEL, &irql); // expect: irql/above-function-max
        Tide->Stamp++;
        KeLowerIrql(irql);
        break;
    default:
        status = STATUS_INVALID_PARAMETER;
        break;
    }
    return status;
}
