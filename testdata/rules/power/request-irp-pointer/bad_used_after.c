// The request is looked at when the call is back.
#include <wdm.h>

typedef struct _STOVE { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } STOVE, *PSTOVE;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS StoveWake(PSTOVE Stove)
{
    POWER_STATE state;
    PIRP irp = NULL;
    NTSTATUS status;
    state.DeviceState = PowerDeviceD0;
    status = PoRequestPowerIrp(Stove->Pdo, IRP_MN_SET_POWER, state, PowerDone, Stove, &irp); // expect: power/request-irp-pointer
    if (status == STATUS_PENDING && irp->IoStatus.Status == STATUS_SUCCESS)
        Stove->Started = 1;
    return status;
}
