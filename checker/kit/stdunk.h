/* irqlint kit: the usual base class of an object with an outer unknown; C++ only */
#pragma once
#include <punknown.h>

DECLARE_INTERFACE(INonDelegatingUnknown) {
    STDMETHOD_(NTSTATUS, NonDelegatingQueryInterface)(THIS_ _In_ REFIID InterfaceId, _COM_Outptr_ PVOID *Interface) PURE;
    STDMETHOD_(ULONG, NonDelegatingAddRef)(THIS) PURE;
    STDMETHOD_(ULONG, NonDelegatingRelease)(THIS) PURE;
};
typedef INonDelegatingUnknown *PNONDELEGATINGUNKNOWN;

#ifdef __cplusplus
class CUnknown : public INonDelegatingUnknown {
private:
    LONG m_lRefCount;
    PUNKNOWN m_pUnknownOuter;

public:
    CUnknown(PUNKNOWN OuterUnknown);
    virtual ~CUnknown(void);
    PUNKNOWN GetOuterUnknown(void);
    STDMETHODIMP_(ULONG) NonDelegatingAddRef(void);
    STDMETHODIMP_(ULONG) NonDelegatingRelease(void);
    STDMETHODIMP_(NTSTATUS) NonDelegatingQueryInterface(_In_ REFIID InterfaceId, _COM_Outptr_ PVOID *Interface);
};

#define DECLARE_STD_UNKNOWN() \
    STDMETHODIMP_(NTSTATUS) NonDelegatingQueryInterface(_In_ REFIID InterfaceId, _COM_Outptr_ PVOID *Interface); \
    STDMETHODIMP_(NTSTATUS) QueryInterface(_In_ REFIID InterfaceId, _COM_Outptr_ PVOID *Interface); \
    STDMETHODIMP_(ULONG) AddRef(); \
    STDMETHODIMP_(ULONG) Release();
#define DEFINE_STD_CONSTRUCTOR(c) c(PUNKNOWN OuterUnknown) : CUnknown(OuterUnknown) {}
#define QICAST(t) PVOID((t)(this))
#define QICASTUNKNOWN(t) PVOID(PUNKNOWN((t)(this)))

/* Makes an object with one reference and leaves the calling routine. */
#define STD_CREATE_BODY_WITH_TAG_(c, unknown, outer, pool, tag, base) \
    c *object_ = new (pool, tag) c(outer); \
    if (!object_) return STATUS_INSUFFICIENT_RESOURCES; \
    *unknown = PUNKNOWN((base)(object_)); \
    (*unknown)->AddRef(); \
    return STATUS_SUCCESS
#define STD_CREATE_BODY_WITH_TAG(c, unknown, outer, pool, tag) STD_CREATE_BODY_WITH_TAG_(c, unknown, outer, pool, tag, PUNKNOWN)
#define STD_CREATE_BODY_(c, unknown, outer, pool, base) STD_CREATE_BODY_WITH_TAG_(c, unknown, outer, pool, 'rCcP', base)
#define STD_CREATE_BODY(c, unknown, outer, pool) STD_CREATE_BODY_(c, unknown, outer, pool, PUNKNOWN)

#if !defined(PC_KDEXT) && !defined(_NEW_DELETE_OPERATORS_)
#define _NEW_DELETE_OPERATORS_
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID operator new(size_t Size, POOL_TYPE PoolType);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID operator new(size_t Size, POOL_TYPE PoolType, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
void __cdecl operator delete(PVOID Object, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
void __cdecl operator delete(_Pre_maybenull_ __drv_freesMem(Mem) PVOID Object, _In_ size_t Size);
_IRQL_requires_max_(DISPATCH_LEVEL)
void __cdecl operator delete[](_Pre_maybenull_ __drv_freesMem(Mem) PVOID Object, _In_ size_t Size);
#endif
#endif
