// No memory for the request: the device on top of the stack stays referenced.
#include <wdm.h>

NTSTATUS GannetAsk(PDEVICE_OBJECT Lower, ULONG Code, PULONG Answer)
{
    PDEVICE_OBJECT top;
    IO_STATUS_BLOCK io;
    KEVENT done;
    PIRP irp;
    NTSTATUS status;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    top = IoGetAttachedDeviceReference(Lower);
    irp = IoBuildDeviceIoControlRequest(Code, top, NULL, 0, Answer, sizeof(*Answer), FALSE, &done, &io);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES; // expect: handles/object-ref-leak
    }
    status = IoCallDriver(top, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = io.Status;
    }
    ObDereferenceObject(top);
    return status;
}
