// The resource is deleted before it is initialized again.
#include <wdm.h>

typedef struct _STORE {
    ERESOURCE Resource;
    ULONG Items;
} STORE, *PSTORE;

NTSTATUS StoreRestart(PSTORE store)
{
    NTSTATUS status = ExInitializeResourceLite(&store->Resource);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    store->Items = 0;
    ExDeleteResourceLite(&store->Resource);
    return ExInitializeResourceLite(&store->Resource);
}
