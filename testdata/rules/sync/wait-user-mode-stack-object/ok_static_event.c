// A local that is static lies in the driver's data.
#include <wdm.h>

NTSTATUS WaitForFirst(BOOLEAN Initialize)
{
    static KEVENT first;

    if (Initialize) {
        KeInitializeEvent(&first, NotificationEvent, FALSE);
        return STATUS_SUCCESS;
    }
    return KeWaitForSingleObject(&first, Executive, UserMode, FALSE, NULL);
}
