// A power request of the driver's own making.
#include <wdm.h>

NTSTATUS StapleSleep(PDEVICE_OBJECT Target, PIO_COMPLETION_ROUTINE Done)
{
    PIO_STACK_LOCATION stack;
    PIRP irp = IoAllocateIrp(Target->StackSize, FALSE);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    irp->IoStatus.Status = STATUS_NOT_SUPPORTED;
    stack = IoGetNextIrpStackLocation(irp);
    stack->MajorFunction = IRP_MJ_POWER;
    stack->MinorFunction = IRP_MN_SET_POWER; // expect: pnp/system-irp-forged
    stack->Parameters.Power.Type = DevicePowerState;
    stack->Parameters.Power.State.DeviceState = PowerDeviceD3;
    IoSetCompletionRoutine(irp, Done, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(Target, irp);
}
