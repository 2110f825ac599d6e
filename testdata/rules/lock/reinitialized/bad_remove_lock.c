// The remove lock of a new device is initialized by both halves of its set-up.
#include <wdm.h>

typedef struct _EXTENSION {
    IO_REMOVE_LOCK RemoveLock;
    PDEVICE_OBJECT Lower;
    ULONG State;
} EXTENSION, *PEXTENSION;

static VOID ExtensionDefaults(PEXTENSION extension)
{
    extension->State = 1;
    IoInitializeRemoveLock(&extension->RemoveLock, 'txeR', 0, 0);
}

VOID ExtensionInit(PEXTENSION extension, PDEVICE_OBJECT lower)
{
    PAGED_CODE();
    extension->Lower = lower;
    IoInitializeRemoveLock(&extension->RemoveLock, 'txeR', 0, 0);
    ExtensionDefaults(extension); // expect: lock/reinitialized
}
