// It waits exactly when the request did not succeed, failures included.
#include <wdm.h>

NTSTATUS CrocusSet(PDEVICE_OBJECT Lower, ULONG Code, ULONG Value)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, &Value, sizeof(Value), NULL, 0, TRUE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    status = IoCallDriver(Lower, irp);
    if (status != STATUS_SUCCESS) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL); // expect: irp/unconditional-wait
        status = result.Status;
    }
    return status;
}
