// An event on the stack of the waiting thread is resident while it waits.
#include <wdm.h>

NTSTATUS Ask(PDEVICE_OBJECT Lower, PULONG Answer)
{
    IO_STATUS_BLOCK block;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(0x222004, Lower, NULL, 0, Answer, sizeof(*Answer), FALSE, &done, &block);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = block.Status;
    }
    return status;
}
