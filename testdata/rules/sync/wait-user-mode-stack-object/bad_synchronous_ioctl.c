// The usual synchronous request to the driver below, but the mode of the requestor's processor was taken for the wait.
#include <wdm.h>

NTSTATUS SensorQuery(PDEVICE_OBJECT Lower, ULONG Code, PVOID Buffer, ULONG Length)
{
    KEVENT done;
    IO_STATUS_BLOCK iosb;
    PIRP irp;
    NTSTATUS status;

    PAGED_CODE();
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, Buffer, Length, FALSE, &done, &iosb);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, UserMode, FALSE, NULL); // expect: sync/wait-user-mode-stack-object
        status = iosb.Status;
    }
    return status;
}
