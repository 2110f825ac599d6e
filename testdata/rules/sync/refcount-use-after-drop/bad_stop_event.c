// The last request sets the event on which removal waits: then the extension is freed, maybe before the count is read.
#include <wdm.h>

typedef struct _EXTENSION {
    LONG Outstanding;
    KEVENT Idle;
} EXTENSION, *PEXTENSION;

VOID RequestFinished(PDEVICE_OBJECT DeviceObject)
{
    PEXTENSION extension = (PEXTENSION)DeviceObject->DeviceExtension;

    InterlockedDecrement(&extension->Outstanding); // expect: sync/refcount-use-after-drop
    if (extension->Outstanding <= 0)
        KeSetEvent(&extension->Idle, IO_NO_INCREMENT, FALSE);
}
