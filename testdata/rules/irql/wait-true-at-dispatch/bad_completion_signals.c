// The third argument of the signal is no "success": a completion routine may run at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _PORT_EXTENSION {
    PDEVICE_OBJECT Lower;
} PORT_EXTENSION, *PPORT_EXTENSION;

IO_COMPLETION_ROUTINE PortDone;
NTSTATUS PortSend(PPORT_EXTENSION Port, PIRP Irp);

_Use_decl_annotations_
NTSTATUS PortDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, TRUE); // expect: irql/wait-true-at-dispatch
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS PortSend(PPORT_EXTENSION Port, PIRP Irp)
{
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PortDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Port->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}
