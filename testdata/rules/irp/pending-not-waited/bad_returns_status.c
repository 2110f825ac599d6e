// The status goes back to the caller, and the event and the status block go with the stack frame.
#include <wdm.h>

NTSTATUS DialGet(PDEVICE_OBJECT Lower, ULONG Code, PULONG Value)
{
    IO_STATUS_BLOCK result;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Lower, NULL, 0, Value, sizeof(*Value), FALSE, &done, &result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    return IoCallDriver(Lower, irp); // expect: irp/pending-not-waited
}
