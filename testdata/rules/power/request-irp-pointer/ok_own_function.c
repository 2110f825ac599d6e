// A function of the driver with six arguments.
#include <wdm.h>

static NTSTATUS EmberRequest(PDEVICE_OBJECT Device, UCHAR Minor, POWER_STATE State, PREQUEST_POWER_COMPLETE Done, PVOID Context, PIRP *Irp)
{
    *Irp = NULL;
    return PoRequestPowerIrp(Device, Minor, State, Done, Context, NULL);
}

PIRP EmberSleep(PDEVICE_OBJECT Device, PREQUEST_POWER_COMPLETE Done)
{
    POWER_STATE state;
    PIRP irp;
    state.DeviceState = PowerDeviceD3;
    EmberRequest(Device, IRP_MN_SET_POWER, state, Done, NULL, &irp);
    return irp;
}
