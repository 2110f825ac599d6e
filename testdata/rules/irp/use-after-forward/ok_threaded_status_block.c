// The status of a request made for the thread comes back in the thread's own status block.
#include <wdm.h>

NTSTATUS AskVersion_ok(PDEVICE_OBJECT Lower, PULONG Version)
{
    KEVENT done;
    IO_STATUS_BLOCK block;
    PIRP irp;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(0x22e008, Lower, NULL, 0, Version, sizeof(*Version), FALSE, &done, &block);
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
