// Guards of two kinds in opposite orders: an executive resource and a mutex.
#include <wdm.h>

class ResourceGuard {
public:
    explicit ResourceGuard(PERESOURCE resource) : resource_(resource)
    {
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(resource_, TRUE);
    }
    ~ResourceGuard()
    {
        ExReleaseResourceLite(resource_);
        KeLeaveCriticalRegion();
    }

private:
    PERESOURCE resource_;
};

struct Catalog {
    ERESOURCE resource;
    FAST_MUTEX mutex;
    ULONG books;
    ULONG readers;
};

VOID CatalogAdd(Catalog *catalog)
{
    ResourceGuard guard(&catalog->resource);
    catalog->books++;
    ExAcquireFastMutex(&catalog->mutex);
    catalog->readers = 0;
    ExReleaseFastMutex(&catalog->mutex);
}

VOID CatalogAddTwo(Catalog *catalog)
{
    ResourceGuard guard(&catalog->resource);
    ExAcquireFastMutex(&catalog->mutex);
    catalog->books += 2;
    ExReleaseFastMutex(&catalog->mutex);
}

VOID CatalogJoin(Catalog *catalog)
{
    ExAcquireFastMutex(&catalog->mutex);
    catalog->readers++;
    if (catalog->books == 0) {
        ResourceGuard guard(&catalog->resource); // expect: lock/order-inversion
        catalog->books = 1;
    }
    ExReleaseFastMutex(&catalog->mutex);
}
