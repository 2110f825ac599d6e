// A wait/wake request is kept, to be cancelled later.
#include <wdm.h>

typedef struct _RANGE { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } RANGE, *PRANGE;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS RangeArm(PRANGE Range)
{
    POWER_STATE state;
    state.SystemState = PowerSystemSleeping3;
    return PoRequestPowerIrp(Range->Pdo, IRP_MN_WAIT_WAKE, state, PowerDone, Range, &Range->Irp);
}

VOID RangeDisarm(PRANGE Range)
{
    if (Range->Irp != NULL)
        IoCancelIrp(Range->Irp);
}
