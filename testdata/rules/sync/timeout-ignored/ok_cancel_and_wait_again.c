// On a timeout the request is cancelled, and the thread waits until it is really gone.
#include <wdm.h>

NTSTATUS ModemQuery(PDEVICE_OBJECT Lower, ULONG Code, PVOID Buffer, ULONG Length)
{
    KEVENT done;
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER timeout;
    PIRP irp;
    NTSTATUS status;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, Buffer, Length, FALSE, &done, &iosb);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        timeout.QuadPart = -50000000;
        status = KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, &timeout);
        if (status == STATUS_TIMEOUT) {
            IoCancelIrp(irp);
            KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        }
        status = iosb.Status;
    }
    return status;
}
