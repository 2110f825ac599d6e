// The variable is set to another request before it is read.
#include <wdm.h>

typedef struct _HEARTH { PDEVICE_OBJECT Pdo; PIRP Irp; ULONG Started; } HEARTH, *PHEARTH;

REQUEST_POWER_COMPLETE PowerDone;

NTSTATUS HearthSleep(PHEARTH Hearth, PIRP SystemIrp)
{
    POWER_STATE state;
    PIRP irp;
    NTSTATUS status;
    state.DeviceState = PowerDeviceD3;
    status = PoRequestPowerIrp(Hearth->Pdo, IRP_MN_SET_POWER, state, PowerDone, Hearth, &irp);
    irp = SystemIrp;
    if (!NT_SUCCESS(status))
        irp->IoStatus.Status = status;
    return status;
}
