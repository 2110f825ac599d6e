// One label of the switch leaves at the raised level.
#include <wdm.h>

typedef struct _VALVE {
    PUCHAR Port;
    ULONG State;
} VALVE, *PVALVE;

NTSTATUS ValveMove_bad(PVALVE Valve, ULONG Direction)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    switch (Direction) {
    case 0:
        WRITE_PORT_UCHAR(Valve->Port, 1);
        KeLowerIrql(irql);
        break;
    case 1:
        WRITE_PORT_UCHAR(Valve->Port, 2);
        KeLowerIrql(irql);
        break;
    case 2:
        Valve->State = 2;
        return STATUS_SUCCESS; // expect: irql/not-restored
    default:
        KeLowerIrql(irql);
        status = STATUS_INVALID_PARAMETER;
        break;
    }
    return status;
}
