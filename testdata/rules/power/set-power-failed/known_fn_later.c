// FN: A completion routine that changes the status is not looked at.
#include <wdm.h>

typedef struct _MILLET {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MILLET, *PMILLET;

static DRIVER_DISPATCH MilletPower;

VOID MilletSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = MilletPower;
}

static NTSTATUS MilletPass(PMILLET Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS MilletUp(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS MilletPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILLET device = (PMILLET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        IoMarkIrpPending(Irp);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, MilletUp, device, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(device->Lower, Irp);
        return STATUS_PENDING;
    }
    return MilletPass(device, Irp);
}
