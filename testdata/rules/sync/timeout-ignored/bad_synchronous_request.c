// After five seconds the function gives up and leaves, while the request still knows where its event and status block were.
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
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, &timeout); // expect: sync/timeout-ignored
        status = iosb.Status;
    }
    return status;
}
