/* irqlint kit: interfaces as the component object model writes them, classes in C++ and tables of functions in C */
#pragma once
#include <ntdef.h>

#ifdef __cplusplus
#define __STRUCT__ struct
#define interface struct
#define STDMETHOD(m) virtual HRESULT STDMETHODCALLTYPE m
#define STDMETHOD_(t, m) virtual t STDMETHODCALLTYPE m
#define STDMETHODV(m) virtual HRESULT STDAPIVCALLTYPE m
#define STDMETHODV_(t, m) virtual t STDAPIVCALLTYPE m
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(i) struct __declspec(novtable) i
#define DECLARE_INTERFACE_(i, base) struct __declspec(novtable) i : public base
#define DECLARE_INTERFACE_IID(i, id) struct __declspec(uuid(id)) __declspec(novtable) i
#define DECLARE_INTERFACE_IID_(i, base, id) struct __declspec(uuid(id)) __declspec(novtable) i : public base
#else
#define interface struct
#define STDMETHOD(m) HRESULT(STDMETHODCALLTYPE *m)
#define STDMETHOD_(t, m) t(STDMETHODCALLTYPE *m)
#define STDMETHODV(m) HRESULT(STDAPIVCALLTYPE *m)
#define STDMETHODV_(t, m) t(STDAPIVCALLTYPE *m)
#define PURE
#define THIS_ void *This,
#define THIS void *This
#define DECLARE_INTERFACE(i) \
    typedef struct i { struct i##Vtbl *lpVtbl; } i; \
    typedef struct i##Vtbl i##Vtbl; \
    struct i##Vtbl
#define DECLARE_INTERFACE_(i, base) DECLARE_INTERFACE(i)
#define DECLARE_INTERFACE_IID(i, id) DECLARE_INTERFACE(i)
#define DECLARE_INTERFACE_IID_(i, base, id) DECLARE_INTERFACE(i)
#endif

typedef unsigned long error_status_t;
typedef const GUID *LPCIID;

/* identifiers with their values in a macro STATIC_name */
#ifndef DEFINE_GUIDEX
#define DEFINE_GUIDEX(n) EXTERN_C const GUID n
#endif
#ifndef STATICGUIDOF
#define STATICGUIDOF(n) STATIC_##n
#endif
#ifndef SIZEOF_ARRAY
#define SIZEOF_ARRAY(a) (sizeof(a) / sizeof((a)[0]))
#endif
#ifndef DEFINE_GUIDSTRUCT
#ifdef __cplusplus
#define DEFINE_GUIDSTRUCT(g, n) struct __declspec(uuid(g)) n
#define DEFINE_GUIDNAMED(n) __uuidof(struct n)
#else
#define DEFINE_GUIDSTRUCT(g, n) DEFINE_GUIDEX(n)
#define DEFINE_GUIDNAMED(n) n
#endif
#endif
