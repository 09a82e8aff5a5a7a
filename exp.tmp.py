import json,collections
import numpy as np
d=json.load(open('exp.tmp.json'))
for k in 'anf':
    x=[e for e in d if e['kind']==k]
    m=lambda f: sum(1 for e in x if f(e))/len(x)
    print(k,len(x),'has num %.2f numMiss %.2f numMissAll %.2f  has state %.2f stMiss %.2f stMissAll %.2f'%(m(lambda e:e['nums']>0),m(lambda e:e['numMiss']>0),m(lambda e:e['numMissAll']>0),m(lambda e:e['states']>0),m(lambda e:e['stMiss']>0),m(lambda e:e['stMissAll']>0)))
fit=json.load(open('server/answer/answerable.json'))
def base(e):
    w=fit[e['relation']]; return w['bias'][e['language']]+sum(v*e['ev'][k] for k,v in w['weights'].items())
names=list(d[0]['ev'])
def auroc(s,y):
    p=[a for a,b in zip(s,y) if b]; n=[a for a,b in zip(s,y) if not b]
    return np.mean([[1.0 if a>b else .5 if a==b else 0 for b in n] for a in p])
def regress(X,y,steps=2000):
    mu=X.mean(0); sd=X.std(0); sd[sd==0]=1
    Z=(X-mu)/sd; b=0; w=np.zeros(X.shape[1])
    for _ in range(steps):
        e=1/(1+np.exp(-(b+Z@w)))-y
        b-=.3*e.mean(); w-=.3*((e[:,None]*Z).mean(0)+.005*w)
    return w/sd
feats={'base':lambda e:[],'miss1':lambda e:[min(1,e['numMiss']+e['stMiss'])],'missAll':lambda e:[min(1,e['numMissAll']+e['stMissAll'])],'states1':lambda e:[min(1,e['stMiss'])],'num1':lambda e:[min(1,e['numMiss'])],'two':lambda e:[min(1,e['numMiss']),min(1,e['stMiss'])]}
order={'a':0,'n':96,'f':192}
for usef in (False,True):
  for name,fn in feats.items():
    res=collections.defaultdict(list); fpres=collections.defaultdict(list)
    for rel in ('same','other'):
        x=[e for e in d if e['relation']==rel]
        vec=lambda e:[e['ev'][k] for k in names]+fn(e)
        own=[e for e in x if e['kind']!='f']
        tr_f=[e for e in x if e['kind']=='f' and e['at']%2==0] if usef else []
        # folds on own
        for fold in range(5):
            q=lambda e:(order[e['kind']]+e['at'])%5
            tr=[e for e in own if q(e)!=fold]; te=[e for e in own if q(e)==fold]
            Xt=np.array([vec(e) for e in tr+tr_f]); yt=np.array([e['kind']=='a' for e in tr+tr_f],float)
            w=regress(Xt,yt)
            for lang in {e['language'] for e in x}:
                ps=sorted((float(np.dot(w,vec(e))) for e in tr if e['kind']=='a' and e['language']==lang),reverse=True)
                th=ps[int(.9*len(ps))-1]
                for e in te:
                    if e['language']==lang: res[lang].append((float(np.dot(w,vec(e)))-th,e['kind']=='a'))
        Xt=np.array([vec(e) for e in own+tr_f]); yt=np.array([e['kind']=='a' for e in own+tr_f],float)
        w=regress(Xt,yt)
        for lang in {e['language'] for e in x}:
            ps=sorted((float(np.dot(w,vec(e))) for e in own if e['kind']=='a' and e['language']==lang),reverse=True)
            th=ps[int(.9*len(ps))-1]
            for e in x:
                if e['kind']=='f' and e['at']%2==1 and e['language']==lang:
                    r=float(np.dot(w,vec(e)))<th
                    fpres[lang].append('refused' if r else 'right' if e['right'] else 'misleads')
    print(name,'with f' if usef else '')
    for lang in ('ar','en','fr','es','ru','zh'):
        s=[a for a,_ in res[lang]]; y=[b for _,b in res[lang]]
        acc=np.mean([a>=0 for a,b in res[lang] if b]); ref=np.mean([a<0 for a,b in res[lang] if not b])
        c=collections.Counter(fpres[lang]); n=sum(c.values())
        print('  ',lang,'AUROC %.3f acc %.2f ref %.2f bal %.3f | held-out fp refused %.2f right %.2f misleads %.2f'%(auroc(s,y),acc,ref,(acc+ref)/2,c['refused']/n,c['right']/n,c['misleads']/n))
    allm=[v for l in fpres.values() for v in l]; s=[(a,b) for l in res.values() for a,b in l]
    print('   mean AUROC %.3f bal %.3f misleads %.3f refused %.3f'%(np.mean([auroc([a for a,_ in res[l]],[b for _,b in res[l]]) for l in res]),np.mean([(np.mean([a>=0 for a,b in res[l] if b])+np.mean([a<0 for a,b in res[l] if not b]))/2 for l in res]),allm.count('misleads')/len(allm),allm.count('refused')/len(allm)))
