// Event and status block live in the extension; another routine waits for them.
#include <wdm.h>

typedef struct _KEEL { PDEVICE_OBJECT Lower; KEVENT Done; IO_STATUS_BLOCK Result; } KEEL, *PKEEL;

NTSTATUS KeelStart(PKEEL Keel, ULONG Code)
{
    PIRP irp;

    KeClearEvent(&Keel->Done);
    irp = IoBuildDeviceIoControlRequest(Code, Keel->Lower, NULL, 0, NULL, 0, TRUE, &Keel->Done, &Keel->Result);
    if (irp == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    return IoCallDriver(Keel->Lower, irp);
}
