// Caught by a completion routine.
#include <wdm.h>

typedef struct _PINE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} PINE, *PPINE;

static DRIVER_DISPATCH PinePnp;

VOID PineSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = PinePnp;
}

static NTSTATUS PinePass(PPINE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS PineEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS PineDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS PinePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPINE device = (PPINE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    KEVENT done;
    NTSTATUS status;

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        KeInitializeEvent(&done, NotificationEvent, FALSE);
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, PineDone, &done, TRUE, TRUE, TRUE);
        status = IoCallDriver(device->Lower, Irp);
        if (status == STATUS_PENDING) {
            KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
            status = Irp->IoStatus.Status;
        }
        if (NT_SUCCESS(status)) {
            device->Started = TRUE;
            status = STATUS_SUCCESS;
        }
        return PineEnd(Irp, status);
    }
    return PinePass(device, Irp);
}
