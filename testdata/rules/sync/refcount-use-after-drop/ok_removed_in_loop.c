// The entries of a group are taken away one by one; whether the group is empty is asked when all were looked at, and the
// group's lock is held by the caller all the while.
#include <wdm.h>

typedef struct _PATH_GROUP {
    LONG Paths;
    PVOID Path[8];
} PATH_GROUP, *PPATH_GROUP;

BOOLEAN GroupPrune(PPATH_GROUP Group, PVOID Lost)
{
    ULONG i;

    for (i = 0; i < 8; i++) {
        if (Group->Path[i] == Lost) {
            Group->Path[i] = NULL;
            InterlockedDecrement(&Group->Paths);
        }
    }
    if (Group->Paths == 0) {
        ExFreePoolWithTag(Group, 'prGP');
        return TRUE;
    }
    return FALSE;
}
