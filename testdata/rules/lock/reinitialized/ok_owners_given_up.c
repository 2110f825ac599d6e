// The resource stays initialized; only its owners are given up.
#include <wdm.h>

typedef struct _CATALOG {
    ERESOURCE Resource;
    ULONG Entries;
} CATALOG, *PCATALOG;

NTSTATUS CatalogReset(PCATALOG catalog)
{
    NTSTATUS status = ExInitializeResourceLite(&catalog->Resource);

    if (NT_SUCCESS(status)) {
        catalog->Entries = 0;
        status = ExReinitializeResourceLite(&catalog->Resource);
    }
    return status;
}
