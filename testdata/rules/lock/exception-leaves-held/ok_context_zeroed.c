// The check in the helper cannot fail: the context was cleared, and its pointer to a request is NULL ever since.
#include <ntifs.h>

typedef struct _CONTEXT_OF_CLOSE {
    PIRP Irp;
    ULONG Flags;
} CONTEXT_OF_CLOSE, *PCONTEXT_OF_CLOSE;

typedef struct _VOLUME {
    ERESOURCE Resource;
    LIST_ENTRY Files;
} VOLUME, *PVOLUME;

static VOID VolumeCheck(PCONTEXT_OF_CLOSE Context)
{
    if (Context->Irp == NULL) {
        return;
    }
    if (Context->Irp->Cancel) {
        ExRaiseStatus(STATUS_FILE_CLOSED);
    }
}

VOID VolumeClose(PVOLUME Volume)
{
    CONTEXT_OF_CLOSE context;

    RtlZeroMemory(&context, sizeof(context));
    context.Flags = 1;
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Volume->Resource, TRUE);
    __try {
        InitializeListHead(&Volume->Files);
    } __finally {
        VolumeCheck(&context);
        ExReleaseResourceLite(&Volume->Resource);
        KeLeaveCriticalRegion();
    }
}
