// The event is part of a record on the stack that a completion routine gets as its context.
#include <wdm.h>

typedef struct _FORWARD_CONTEXT {
    KEVENT Done;
    NTSTATUS Status;
} FORWARD_CONTEXT, *PFORWARD_CONTEXT;

IO_COMPLETION_ROUTINE ForwardDone;

_Use_decl_annotations_
NTSTATUS ForwardDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PFORWARD_CONTEXT forward = (PFORWARD_CONTEXT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (forward != NULL) {
        forward->Status = Irp->IoStatus.Status;
        KeSetEvent(&forward->Done, IO_NO_INCREMENT, FALSE);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS ForwardAndWait(PDEVICE_OBJECT Lower, PIRP Irp)
{
    FORWARD_CONTEXT forward;

    PAGED_CODE();
    forward.Status = STATUS_PENDING;
    KeInitializeEvent(&forward.Done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ForwardDone, &forward, TRUE, TRUE, TRUE);
    if (IoCallDriver(Lower, Irp) == STATUS_PENDING)
        KeWaitForSingleObject(&forward.Done, UserRequest, UserMode, TRUE, NULL); // expect: sync/wait-user-mode-stack-object
    return forward.Status;
}
