// Allocated and filled in by hand.
#include <wdm.h>

static IO_COMPLETION_ROUTINE FurzeDone;

static NTSTATUS FurzeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FurzeAsk(PDEVICE_OBJECT Target)
{
    KEVENT done;
    NTSTATUS status;
    PIRP irp = IoAllocateIrp(Target->StackSize, FALSE);
    PIO_STACK_LOCATION next;

    PAGED_CODE();
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_PNP;
    next->MinorFunction = IRP_MN_QUERY_DEVICE_TEXT;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoSetCompletionRoutine(irp, FurzeDone, &done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Target, irp); // expect: pnp/pnp-status-uninitialized
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}
