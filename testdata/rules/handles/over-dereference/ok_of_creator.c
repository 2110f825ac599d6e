// One reference was taken for the work, the other is the one that was taken when the object was put into the extension.
#include <wdm.h>

typedef struct _GANNET_EXTENSION {
    PVOID Thread;
} GANNET_EXTENSION, *PGANNET_EXTENSION;

VOID GannetRelease(PGANNET_EXTENSION Extension)
{
    PVOID thread = Extension->Thread;

    PAGED_CODE();
    Extension->Thread = NULL;
    ObReferenceObject(thread);
    KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(thread);
    ObDereferenceObject(thread);
}
