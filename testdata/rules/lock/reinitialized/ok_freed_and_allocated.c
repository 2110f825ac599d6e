// The variable leads to new memory when its resource is initialized again.
#include <wdm.h>

typedef struct _SESSION {
    ERESOURCE Resource;
    ULONG Id;
} SESSION, *PSESSION;

PSESSION SessionReplace(ULONG id)
{
    PSESSION session = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*session), 'sseS');

    if (session == NULL) {
        return NULL;
    }
    ExInitializeResourceLite(&session->Resource);
    if (session->Id == id) {
        return session;
    }
    ExDeleteResourceLite(&session->Resource);
    ExFreePoolWithTag(session, 'sseS');
    session = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*session), 'sseS');
    if (session != NULL) {
        ExInitializeResourceLite(&session->Resource);
        session->Id = id;
    }
    return session;
}
