// The author says that there is one.
#include <wdm.h>

typedef struct _CORD {
    PDEVICE_OBJECT Lower;
} CORD, *PCORD;

NTSTATUS CordSend_ok(PCORD Cord, PIRP Irp)
{
    PDEVICE_OBJECT lower = Cord->Lower;

    NT_ASSERT(lower != NULL);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(lower, Irp);
}
