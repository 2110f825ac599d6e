// Without the return, the request runs on to a device that is not there.
#include <wdm.h>

typedef struct _STRING_FILTER {
    PDEVICE_OBJECT Lower;
    ULONG Missed;
} STRING_FILTER, *PSTRING_FILTER;

NTSTATUS StringSend(PSTRING_FILTER Filter, PIRP Irp)
{
    if (Filter->Lower == NULL) {
        Filter->Missed++;
        return STATUS_NO_SUCH_DEVICE; // guard
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Filter->Lower, Irp);
}
