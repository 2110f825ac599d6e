// An IRP of the driver itself, which code of the same module completes: it comes back to the completion routine.
#include <ntddk.h>

static IO_COMPLETION_ROUTINE LindenDone;

_Use_decl_annotations_
static NTSTATUS LindenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS LindenServe(PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 4;
    IoSetNextIrpStackLocation(Irp); // as a provider does that gets the IRP without a call of its dispatch routine
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}

NTSTATUS LindenAsk(PULONG_PTR Answer)
{
    NTSTATUS status;
    KEVENT event;
    PIRP irp = IoAllocateIrp(1, FALSE);

    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoSetCompletionRoutine(irp, LindenDone, &event, TRUE, TRUE, TRUE);
    LindenServe(irp);
    KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    *Answer = irp->IoStatus.Information;
    IoFreeIrp(irp);
    return status;
}
