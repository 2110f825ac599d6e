// The resident helper returns with the lock held: the pageable function runs on at its level.
#include <wdm.h>

typedef struct _CATALOG {
    KSPIN_LOCK Lock;
    ULONG Books;
} CATALOG, *PCATALOG;

VOID CatalogAdd_bad(PCATALOG Catalog);

#pragma alloc_text(PAGE, CatalogAdd_bad)

static KIRQL CatalogLock(PCATALOG Catalog) // expect: irql/changes-unannotated
{
    KIRQL irql;

    KeAcquireSpinLock(&Catalog->Lock, &irql);
    return irql;
}

static VOID CatalogUnlock(PCATALOG Catalog, KIRQL Irql)
{
    KeReleaseSpinLock(&Catalog->Lock, Irql);
}

VOID CatalogAdd_bad(PCATALOG Catalog)
{
    KIRQL irql;

    PAGED_CODE();
    irql = CatalogLock(Catalog); // expect: paging/raises-in-paged
    Catalog->Books++;
    CatalogUnlock(Catalog, irql);
}
