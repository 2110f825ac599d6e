// One line makes the difference.
#include <wdm.h>

typedef struct _PLOVER { PDEVICE_OBJECT Lower; BOOLEAN Ready; } PLOVER, *PPLOVER;

VOID PloverReset(PPLOVER Plover, ULONG Code)
{
    IO_STATUS_BLOCK result;
    NTSTATUS status;
    KEVENT done;
    PIRP irp;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, Plover->Lower, NULL, 0, NULL, 0, TRUE, &done, &result);
    if (irp == NULL)
        return;
    status = IoCallDriver(Plover->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = result.Status; // guard
    }
    if (NT_SUCCESS(status))
        Plover->Ready = TRUE;
}
