// Only one branch initializes the resource of the record.
#include <wdm.h>

typedef struct _FOLDER {
    ERESOURCE Resource;
    BOOLEAN Shared;
    ULONG Files;
} FOLDER, *PFOLDER;

PFOLDER FolderCreate(BOOLEAN shared)
{
    PFOLDER folder = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(FOLDER), 'dloF');

    if (folder == NULL) {
        return NULL;
    }
    if (shared) {
        ExInitializeResourceLite(&folder->Resource);
        folder->Shared = TRUE;
    }
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&folder->Resource, TRUE); // expect: lock/uninitialized
    folder->Files = 0;
    ExReleaseResourceLite(&folder->Resource);
    KeLeaveCriticalRegion();
    return folder;
}
