// A fast mutex holds APC_LEVEL: the open under it waits for an APC that cannot come.
#include <ntddk.h>

typedef struct _STORE {
    FAST_MUTEX Mutex;
    HANDLE File;
} STORE, *PSTORE;

NTSTATUS StoreOpen_bad(PSTORE Store, PUNICODE_STRING Path)
{
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK io;
    NTSTATUS status = STATUS_SUCCESS;

    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    ExAcquireFastMutex(&Store->Mutex); // step: APC_LEVEL
    if (Store->File == NULL) {
        status = ZwCreateFile(&Store->File, GENERIC_READ | SYNCHRONIZE, &attributes, &io, NULL, // expect: irql/zw-above-passive
                              FILE_ATTRIBUTE_NORMAL, FILE_SHARE_READ, FILE_OPEN, FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
    }
    ExReleaseFastMutex(&Store->Mutex);
    return status;
}
