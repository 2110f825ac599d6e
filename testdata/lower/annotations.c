#include <driverspecs.h>
typedef unsigned char KIRQL, *PKIRQL;
typedef long NTSTATUS;
typedef struct _LOCK { long v; } LOCK, *PLOCK;
#define DISPATCH_LEVEL 2
#define APC_LEVEL 1
#define HIGH (DISPATCH_LEVEL + 13)
#define STATUS_PENDING ((NTSTATUS)0x00000103L)
#define STATUS_FAILED ((NTSTATUS)0xC0000001L)
enum { EnumLevel = 7 };

_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_raises_(DISPATCH_LEVEL)
_Acquires_lock_(*Lock)
void Acquire(_Inout_ PLOCK Lock, _Out_ _IRQL_saves_ PKIRQL Old);

_When_(return == STATUS_PENDING, _IRQL_requires_(EnumLevel))
_When_(return == STATUS_FAILED, _Releases_lock_(*L))
NTSTATUS Conditional(PLOCK L, _In_opt_ void *context);

_Must_inspect_result_ _Ret_maybenull_ void *Allocate(_In_ int size);

_IRQL_requires_(APC_LEVEL)
void Redeclared(_In_ int first);
_IRQL_requires_max_(HIGH)
void Redeclared(int renamed);
_Use_decl_annotations_
void Redeclared(int other) { }

_At_(Param->v, _IRQL_restores_)
void Renamed(PLOCK Param);
void Renamed(PLOCK MyName) { MyName->v = 1; }

void Caller(PLOCK l) { KIRQL old; Acquire(l, &old); Conditional(l, Allocate(4)); }
_Guarded_by_(TheLock) int Protected;
typedef struct GUARDED { LOCK lock; _Guarded_by_(lock) int count; _In_ int plain; } GUARDED;
int Count(GUARDED *g) { return g->count + g->plain; }
