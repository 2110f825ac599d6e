// Cancelled requests are freed by the routine itself, and the waiting thread is forgotten.
#include <wdm.h>

static IO_COMPLETION_ROUTINE BeechDone;

VOID BeechAsk(PDEVICE_OBJECT Lower)
{
    KEVENT done;
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);

    if (irp == NULL)
        return;
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, BeechDone, &done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Lower, irp);
    KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
}

static NTSTATUS BeechDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PKEVENT done = (PKEVENT)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->Cancel) {
        IoFreeIrp(Irp);
        return STATUS_MORE_PROCESSING_REQUIRED; // expect: irp/completion-must-signal-waiter
    }
    IoFreeIrp(Irp);
    KeSetEvent(done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
