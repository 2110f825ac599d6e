// The reset routine initializes the resource that its caller has just initialized.
#include <wdm.h>

typedef struct _ROUTES {
    ERESOURCE Resource;
    ULONG Count;
} ROUTES, *PROUTES;

static NTSTATUS RoutesReset(PROUTES routes)
{
    routes->Count = 0;
    return ExInitializeResourceLite(&routes->Resource);
}

NTSTATUS RoutesCreate(PROUTES routes)
{
    NTSTATUS status = ExInitializeResourceLite(&routes->Resource);

    if (NT_SUCCESS(status)) {
        status = RoutesReset(routes); // expect: lock/reinitialized
    }
    return status;
}
